package io.vigie.connect.anonymousbank;

/** A row that says nothing which could be counted; the message is the reason, without the row's own values. */
final class UnreadableRowException extends Exception {

    UnreadableRowException(String reason) {
        super(reason);
    }

    String reason() {
        return "unreadable: " + getMessage();
    }
}
