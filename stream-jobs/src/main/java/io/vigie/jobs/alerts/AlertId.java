package io.vigie.jobs.alerts;

import io.vigie.contract.input.Words;
import io.vigie.contract.live.Alert;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names an alert by what it is, so that it has the same id after any restart. */
final class AlertId {

    private static final int BYTES = 16;

    private AlertId() {}

    /** The first 16 bytes of the SHA-256 of rule, subject and since (ms), one on a line: ids hold no line ends. */
    static String of(String rule, Alert.Subject subject, long since) {
        String told = String.join("\n", rule, Words.of(subject.kind()), subject.id(), Long.toString(since));
        return HexFormat.of().formatHex(sha256().digest(told.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
