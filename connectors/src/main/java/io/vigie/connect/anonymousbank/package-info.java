/** The recorded calls of a real bank, the file format anonymous-bank. */
@NullMarked
package io.vigie.connect.anonymousbank;

import org.jspecify.annotations.NullMarked;
