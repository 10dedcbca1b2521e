package io.vigie.jobs.history;

import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.directory.DirectoryReader;
import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.input.RefusedException;
import io.vigie.jobs.history.minutes.HistoryInput;
import io.vigie.jobs.history.minutes.ZoneOfQueue;
import io.vigie.jobs.input.PlainRecord;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** The time zones of queues, by the directory. What cannot be read there changes nothing; the live job tells of it. */
final class QueueZones implements FlatMapFunction<PlainRecord, HistoryInput> {

    private static final String QUEUE = "queue/";

    private final String defaultZone;

    /** @param defaultZone of queues that are not described, or no longer, or without a zone */
    QueueZones(String defaultZone) {
        this.defaultZone = defaultZone;
    }

    /** Those that the records, in their order, come to. */
    Map<String, String> of(Iterable<PlainRecord> records) {
        Map<String, String> zones = new HashMap<>();
        for (PlainRecord next : records) {
            ZoneOfQueue zone = read(next);
            if (zone != null) {
                zones.put(zone.queue(), zone.timeZone());
            }
        }
        return zones;
    }

    @Override
    public void flatMap(PlainRecord next, Collector<HistoryInput> out) {
        ZoneOfQueue zone = read(next);
        if (zone != null) {
            out.collect(HistoryInput.of(zone));
        }
    }

    private @Nullable ZoneOfQueue read(PlainRecord plain) {
        String key = plain.key();
        byte[] value = plain.value();
        if (key == null || !key.startsWith(QUEUE)) {
            return null;
        }
        if (value == null) {
            return new ZoneOfQueue(key.substring(QUEUE.length()), defaultZone);
        }
        try {
            DirectoryEntry entry = new DirectoryReader(defaultZone).read(key, value);
            return entry instanceof QueueEntry queue ? new ZoneOfQueue(queue.id(), queue.timeZone()) : null;
        } catch (RefusedException e) {
            return null;
        }
    }
}
