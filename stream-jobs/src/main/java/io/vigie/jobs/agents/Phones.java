package io.vigie.jobs.agents;

import io.vigie.jobs.heard.PhoneState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent's phone said, and which queues it named last. Kept by Flink as a POJO, hence the public fields.
 */
public final class Phones {

    /** In order. */
    public List<PhoneState> said = new ArrayList<>();

    public @Nullable PhoneState withQueues;

    /** Needed by Flink. */
    public Phones() {}

    void take(PhoneState state) {
        int place = Collections.binarySearch(said, state);
        if (place < 0) {
            said.add(-place - 1, state);
        }
        if (state.namesQueues()) {
            withQueues = PhoneState.later(withQueues, state);
        }
    }

    /** What was said up to a time, in order. */
    List<PhoneState> until(long reached) {
        int end = said.size();
        while (end > 0 && said.get(end - 1).at() > reached) {
            end--;
        }
        return said.subList(0, end);
    }

    /** What was said from a time on, in order, and the last word before. */
    List<PhoneState> lately(long from, long reached) {
        List<PhoneState> until = until(reached);
        int first = until.size();
        while (first > 0 && until.get(first - 1).at() > from) {
            first--;
        }
        return until.subList(Math.max(0, first - 1), until.size());
    }

    /** When time alone brings the next word, or ends the last one, in ms. */
    long wakeAt(long reached) {
        long next = withQueues == null ? AgentFacts.NEVER : withQueues.endsAt();
        List<PhoneState> until = until(reached);
        if (until.size() < said.size()) {
            next = Math.min(next, said.get(until.size()).at());
        }
        long ends =
                until.isEmpty() ? AgentFacts.NEVER : until.get(until.size() - 1).endsAt();
        return ends > reached ? Math.min(next, ends) : next;
    }

    /** The time of the first word, in ms; {@link AgentFacts#NEVER} where there is none. */
    long firstAt() {
        return said.isEmpty() ? AgentFacts.NEVER : said.get(0).at();
    }

    boolean isEmpty() {
        return said.isEmpty() && withQueues == null;
    }

    /** Forgets what was said before a time. */
    void forgetBefore(long moment, long reached) {
        said.removeIf(state -> state.at() < moment);
        if (withQueues != null && withQueues.endsAt() <= reached) {
            withQueues = null;
        }
    }
}
