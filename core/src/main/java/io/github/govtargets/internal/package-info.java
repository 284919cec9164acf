/**
 * The machinery of the reader; not exported. A text flows through {@link
 * io.github.govtargets.internal.Lexer} (words, numbers, marks), {@link
 * io.github.govtargets.internal.OutlineReader} (parts and years) and {@link
 * io.github.govtargets.internal.SentenceReader} (statements). Start reading at {@link
 * io.github.govtargets.internal.TextReader}.
 */
@NullMarked
package io.github.govtargets.internal;

import org.jspecify.annotations.NullMarked;
