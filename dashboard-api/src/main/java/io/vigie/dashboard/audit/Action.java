package io.vigie.dashboard.audit;

import java.util.Locale;

/** What people do that is told to the audit. */
public enum Action {
    SIGNED_IN,
    SIGNED_OUT,
    ACCESS_REVOKED,
    AGENTS_OPENED,
    REPORT_EXPORTED,
    ALERT_ACKNOWLEDGED,
    RULE_WRITTEN,
    RULE_REMOVED,
    DIRECTORY_WRITTEN,
    BOARD_WRITTEN,
    BOARD_REMOVED,
    PAIRING_APPROVED,
    DISPLAY_REVOKED;

    /** As it stands in the log. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
