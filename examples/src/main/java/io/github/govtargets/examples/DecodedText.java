package io.github.govtargets.examples;

import java.nio.charset.Charset;

/** The text of a file and the encoding that it was found to be in. */
public record DecodedText(String text, Charset charset) {}
