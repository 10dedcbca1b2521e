package io.vigie.dashboard.audit;

import java.time.Instant;

/**
 * One thing that somebody did.
 *
 * @param at when
 * @param who by name
 * @param role as what
 * @param address from where
 * @param action what, as {@link Action} tells it
 * @param subject on what: kind and id, {@code team/north}
 */
record AuditEntry(Instant at, String who, String role, String address, String action, String subject) {}
