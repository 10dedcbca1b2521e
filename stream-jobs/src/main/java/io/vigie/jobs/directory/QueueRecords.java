package io.vigie.jobs.directory;

import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.directory.DirectoryReader;
import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.input.RefusedException;
import io.vigie.jobs.input.PlainRecord;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the records of the directory, and finds among them those of queues. */
final class QueueRecords {

    /** A description that says nothing: what is described no longer must have a key that could be described. */
    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    private final String defaultZone;
    private final DirectoryReader reader;

    QueueRecords(String defaultZone) {
        this.defaultZone = defaultZone;
        this.reader = new DirectoryReader(defaultZone);
    }

    /**
     * What a record says of a queue; null when it is about something else.
     *
     * @throws RefusedException when the record cannot be read, whatever it is about
     */
    @Nullable
    QueueDescribed read(PlainRecord plain) throws RefusedException {
        String key = plain.requiredKey("KIND/ID, such as queue/orders");
        byte[] value = plain.value();
        DirectoryEntry entry = reader.read(key, value == null ? NOTHING : value);
        if (entry instanceof QueueEntry queue) {
            return new QueueDescribed(queue.id(), value == null ? null : queue);
        }
        return null;
    }

    /** The terms that follow from what is said of a queue. */
    Terms terms(QueueDescribed described) {
        QueueEntry entry = described.entry();
        return Terms.of(entry == null ? QueueEntry.undescribed(described.queue(), defaultZone) : entry);
    }
}
