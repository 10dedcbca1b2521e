package io.vigie.dashboard.hooks;

import io.vigie.contract.rules.Rule.Severity;
import io.vigie.dashboard.hooks.paging.LeadAlert;
import io.vigie.dashboard.live.Heartbeats;
import io.vigie.dashboard.settings.VigieSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * The alerts that Vigie raises about itself: the job cannot tell that it stands still. While one of its parts does, nobody
 * is told that all goes on.
 */
@Component
class Standstill {

    private static final List<String> PARTS = List.of("broker", "job");

    private final Heartbeats heartbeats;
    private final Duration patience;
    private final Map<String, Instant> since = new TreeMap<>();

    Standstill(Heartbeats heartbeats, VigieSettings settings) {
        this.heartbeats = heartbeats;
        this.patience = settings.hooks().standstillAfter();
    }

    /** Those of now; to be asked again and again, by one thread. */
    List<LeadAlert> alerts(Instant now) {
        List<String> delayed = heartbeats.delayedParts();
        since.keySet().retainAll(delayed);
        delayed.stream().filter(PARTS::contains).forEach(part -> since.putIfAbsent(part, now));
        return since.entrySet().stream()
                .filter(each -> !now.isBefore(each.getValue().plus(patience)))
                .map(each -> alert(each.getKey(), each.getValue()))
                .toList();
    }

    /** Whether a part stands still, however long. */
    boolean isAny() {
        return heartbeats.delayedParts().stream().anyMatch(PARTS::contains);
    }

    private static LeadAlert alert(String part, Instant since) {
        // The same id at every process, so that one that takes over goes on with the page.
        String id = "standstill-" + part;
        return new LeadAlert(
                id,
                id,
                "vigie-standstill",
                Severity.CRITICAL,
                LeadAlert.PIPELINE,
                part,
                "standstill." + part,
                null,
                null,
                since);
    }
}
