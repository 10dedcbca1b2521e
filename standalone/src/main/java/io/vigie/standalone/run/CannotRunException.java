package io.vigie.standalone.run;

/** Something that whoever gave the command can put right; the message says how. */
public final class CannotRunException extends Exception {

    public CannotRunException(String message) {
        super(message);
    }
}
