package io.vigie.standalone.laws;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.Alert;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** All that was told of alerts, in the order of their one partition. */
final class AlertHistory {

    private final Map<String, Alert> latest = new LinkedHashMap<>();
    private final Map<String, Set<Alert>> resolutions = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    void take(ConsumerRecord<byte[], byte[]> kafka) {
        Alert alert = Json.MAPPER.readValue(kafka.value(), Alert.class);
        Alert before = latest.put(alert.id(), alert);
        if (before != null && !isSame(before, alert)) {
            wrong.add(alert.id() + " stands for two: " + before + " and " + alert);
        }
        if (alert.state() == Alert.State.RESOLVED) {
            resolutions.computeIfAbsent(alert.id(), id -> new HashSet<>()).add(alert);
        }
    }

    /** The alerts as they were told last. */
    Collection<Alert> latest() {
        return latest.values();
    }

    List<Alert> open() {
        return latest.values().stream()
                .filter(alert -> alert.state() == Alert.State.FIRING)
                .toList();
    }

    /** What can never be: an id that stands for two alerts, two open alerts of one rule and subject. */
    List<String> impossible() {
        List<String> impossible = new ArrayList<>(wrong);
        Set<String> seen = new HashSet<>();
        for (Alert alert : open()) {
            if (!seen.add(alert.rule() + " of " + alert.subject())) {
                impossible.add(alert.rule() + " of " + alert.subject() + " is open twice");
            }
        }
        return impossible;
    }

    /** Alerts that ended in more than one way, which only a job that was killed may tell. */
    List<String> resolvedTwice() {
        return resolutions.values().stream()
                .filter(ways -> ways.size() > 1)
                .map(ways -> "resolved twice: " + ways)
                .toList();
    }

    private static boolean isSame(Alert one, Alert other) {
        return one.rule().equals(other.rule())
                && one.subject().equals(other.subject())
                && one.since().equals(other.since());
    }
}
