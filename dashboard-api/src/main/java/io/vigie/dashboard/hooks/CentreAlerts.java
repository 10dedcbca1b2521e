package io.vigie.dashboard.hooks;

import io.vigie.contract.live.Alert;
import io.vigie.dashboard.hooks.paging.LeadAlert;
import io.vigie.dashboard.hooks.paging.Paging;
import io.vigie.dashboard.hooks.paging.Route;
import io.vigie.dashboard.live.OpenAlerts;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All alerts that are open, of the centre and of Vigie itself, brought to the pages. */
@Component
class CentreAlerts {

    private final OpenAlerts alerts;
    private final SeenTo seenTo;
    private final Standstill standstill;
    private final Routing routing;

    CentreAlerts(OpenAlerts alerts, SeenTo seenTo, Standstill standstill, Routing routing) {
        this.alerts = alerts;
        this.seenTo = seenTo;
        this.standstill = standstill;
        this.routing = routing;
    }

    /** What the pages were brought up to: while none of it changes, there is nothing to bring. */
    record Seen(long alerts, long seenTo, List<LeadAlert> ofVigie, List<Route> routes) {}

    /** How all stands now. */
    Seen now(List<Route> routes, Instant now) {
        return new Seen(alerts.version(), seenTo.version(), standstill.alerts(now), routes);
    }

    /** Brings the pages up to how all stands. */
    void bring(Seen seen, Paging paging, Instant now) {
        Set<String> open = new HashSet<>();
        Set<String> acknowledged = new HashSet<>();
        for (Alert alert : alerts.all()) {
            open.add(alert.id());
            if (alert.acknowledgedAt() != null) {
                acknowledged.add(alert.id());
            }
            seen.routes().stream()
                    .filter(route -> !paging.knows(route.id(), alert.id()) && routing.takes(route, alert))
                    .forEach(route -> fire(paging, route, alert, now));
        }
        for (LeadAlert alert : seen.ofVigie()) {
            open.add(alert.id());
            seen.routes().stream()
                    .filter(route -> routing.takes(route, alert))
                    .forEach(route -> paging.fired(route, alert, now));
        }
        paging.sync(open, alert -> acknowledged.contains(alert.id()) || seenTo.has(alert.id(), alert.since()), now);
    }

    private void fire(Paging paging, Route route, Alert alert, Instant now) {
        // Somebody sees to it already: nobody needs to be woken.
        if (alert.acknowledgedAt() != null || seenTo.has(alert.id(), alert.since())) {
            return;
        }
        LeadAlert form = routing.form(alert);
        if (form != null) {
            paging.fired(route, form, now);
        }
    }
}
