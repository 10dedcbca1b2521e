package io.vigie.dashboard.hooks.targets;

import io.vigie.contract.rules.Rule.Severity;
import io.vigie.dashboard.hooks.paging.Action;
import io.vigie.dashboard.hooks.paging.LeadAlert;
import io.vigie.dashboard.hooks.paging.PagedAlert;
import io.vigie.dashboard.hooks.paging.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Something to tell. */
final class TestingTold {

    static final Instant SINCE = Instant.parse("2026-11-23T09:00:00Z");

    private TestingTold() {}

    static LeadAlert queue(String id, String queue) {
        return new LeadAlert(
                id, id, "queue-long-wait", Severity.WARNING, "queue", queue, "oldestWaitSeconds", 95.0, 60.0, SINCE);
    }

    static LeadAlert agent() {
        return new LeadAlert(
                "secret-id",
                "0pa9ue",
                "agent-no-show",
                Severity.WARNING,
                "agent",
                "0pa9ue-agent",
                "status.no-show",
                null,
                null,
                SINCE);
    }

    static Told of(Action action, LeadAlert... alerts) {
        List<PagedAlert> open = new ArrayList<>();
        List<PagedAlert> over = new ArrayList<>();
        for (LeadAlert alert : alerts) {
            if (action == Action.RESOLVE) {
                over.add(new PagedAlert(alert, false, SINCE.plusSeconds(60)));
            } else {
                open.add(new PagedAlert(alert, false, null));
            }
        }
        return new Told("page-1", "msg_1", "night", Severity.WARNING, action, open, over, 3, SINCE);
    }

    static Told many(int alerts) {
        LeadAlert[] all = new LeadAlert[alerts];
        for (int i = 0; i < alerts; i++) {
            all[i] = queue("a" + i, "queue-" + i);
        }
        return of(Action.TRIGGER, all);
    }
}
