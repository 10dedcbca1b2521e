package io.vigie.jobs.input;

import io.vigie.contract.input.Problem;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.Topic;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record of a topic that people write: the directory, rules, acknowledgements.
 *
 * @param offset its place in the one partition
 * @param appendedAt when the broker took it in, in ms
 * @param value null when what the key names is no longer
 */
public record PlainRecord(@Nullable String key, long offset, long appendedAt, byte @Nullable [] value) {

    /**
     * What it is about.
     *
     * @param what the key has to be, for the message
     * @throws RefusedException when there is no key
     */
    public String requiredKey(String what) throws RefusedException {
        if (key == null) {
            throw new RefusedException(Problem.missing("the key", what), null);
        }
        return key;
    }

    /** A dead letter for a record that could not be read; what it says may be private, and stays behind. */
    public DeadLetter letter(Topic topic, String code, String detail) {
        return new DeadLetter(topic.topicName(), "0-" + offset, Instant.ofEpochMilli(appendedAt), code, detail, null);
    }
}
