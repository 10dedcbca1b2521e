package io.vigie.connect.http;

import java.io.IOException;

/** The door did not take the events; the message says why, for the person who sends them. */
public final class DoorException extends IOException {

    DoorException(String message) {
        super(message);
    }
}
