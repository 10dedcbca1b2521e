package io.vigie.dashboard.pairing;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A paired display.
 *
 * @param id by which people know it; it tells nothing of its secret
 * @param board which it shows, and nothing else
 * @param clients the most that it may see, as its approver could at the time: whose queues and desks; null for all
 * @param teams likewise
 * @param approvedBy the name of who approved it
 * @param until when it has to be paired again
 */
record Display(
        String id,
        String name,
        String board,
        @Nullable Set<String> clients,
        @Nullable Set<String> teams,
        String approvedBy,
        Instant approvedAt,
        Instant until) {}
