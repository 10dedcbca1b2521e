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
    DISPLAY_REVOKED,
    HOOK_WRITTEN,
    HOOK_REMOVED,
    HOOK_TESTED,
    HOOK_ROUTE_WRITTEN,
    HOOK_ROUTE_REMOVED;

    /** As it stands in the log. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
