package io.vigie.jobs.directory;

import io.vigie.contract.input.RefusedException;
import io.vigie.jobs.input.PlainRecord;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The terms that stood when the job first started, which hold for all visits. */
public final class TermsAtStart {

    private TermsAtStart() {}

    /**
     * The terms of each described queue.
     *
     * @param records in the order of the topic; what cannot be read changes nothing here: {@link DirectoryFunction} reads
     *     it too, and tells
     * @param defaultZone the time zone of queues that say none
     */
    public static Map<String, Terms> of(Iterable<PlainRecord> records, String defaultZone) {
        QueueRecords reader = new QueueRecords(defaultZone);
        Map<String, Terms> terms = new HashMap<>();
        for (PlainRecord next : records) {
            QueueDescribed described = read(reader, next);
            if (described == null) {
                continue;
            }
            if (described.entry() == null) {
                terms.remove(described.queue());
            } else {
                terms.put(described.queue(), reader.terms(described));
            }
        }
        return Map.copyOf(terms);
    }

    private static @Nullable QueueDescribed read(QueueRecords reader, PlainRecord next) {
        try {
            return reader.read(next);
        } catch (RefusedException e) {
            return null;
        }
    }
}
