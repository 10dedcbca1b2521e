package io.vigie.dashboard.hooks.paging;

import io.vigie.contract.rules.Rule.Severity;
import java.time.Instant;
import java.util.List;

/**
 * What a message says.
 *
 * @param page by which the other side knows the page: the same for all messages of it, over restarts too
 * @param message by which it knows the message: the same for each attempt at it
 * @param open the alerts of the page that are open, in the order in which they came
 * @param over those that are not any more
 * @param mostNamed so many are to be named
 * @param since when the page was opened
 */
public record Told(
        String page,
        String message,
        String route,
        Severity severity,
        Action action,
        List<PagedAlert> open,
        List<PagedAlert> over,
        int mostNamed,
        Instant since) {}
