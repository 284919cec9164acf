package io.github.govtargets.examples;

import java.nio.charset.Charset;

/** The text of a file and the encoding that it was found to be in. */
record DecodedText(String text, Charset charset) {}
