package io.vigie.dashboard.rules;

import io.vigie.contract.input.Fields;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.live.Alert;
import io.vigie.contract.rulebook.BuiltInRules;
import io.vigie.contract.rulebook.RuleReader;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.broker.ReadBack;
import io.vigie.dashboard.feed.FeedListener;
import io.vigie.dashboard.feed.FeedRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules in force: those that come with Vigie, and over them those that people wrote. */
@Component
public class Rules implements FeedListener {

    private final Map<String, Rule> builtIn = new TreeMap<>();
    private final Map<String, Rule> written = new HashMap<>();
    private final List<ReadBack> awaited = new ArrayList<>();

    Rules() {
        BuiltInRules.all().forEach(rule -> builtIn.put(rule.id(), rule));
    }

    @Override
    public Topic topic() {
        return Topic.RULES;
    }

    @Override
    public From from() {
        return From.BEGINNING;
    }

    /** @throws IllegalArgumentException when it is no rule; what was there stays in force */
    @Override
    public void take(FeedRecord message) {
        String id = message.key();
        byte[] value = message.value();
        if (id == null) {
            throw new IllegalArgumentException("it has no key");
        }
        put(id, value == null ? null : read(id, value));
        awaited(id, value).forEach(ReadBack::inForce);
    }

    private static Rule read(String id, byte[] value) {
        try {
            return RuleReader.read(id, value);
        } catch (RefusedException e) {
            throw new IllegalArgumentException(Fields.shown(id) + ": " + e.getMessage(), e);
        }
    }

    private synchronized void put(String id, @Nullable Rule rule) {
        if (rule == null) {
            written.remove(id);
        } else {
            written.put(id, rule);
        }
    }

    private synchronized List<ReadBack> awaited(String id, byte @Nullable [] value) {
        return awaited.stream().filter(each -> each.is(id, value)).toList();
    }

    /** Tells a record on its way when it has come back. Whoever awaits also {@linkplain #forget forgets} in the end. */
    synchronized void await(ReadBack record) {
        awaited.add(record);
    }

    synchronized void forget(ReadBack record) {
        awaited.remove(record);
    }

    /** All in force, by id. */
    synchronized List<Rule> all() {
        Map<String, Rule> all = new TreeMap<>(builtIn);
        all.putAll(written);
        return List.copyOf(all.values());
    }

    /** The one in force; null when there is none. */
    synchronized @Nullable Rule get(String id) {
        Rule rule = written.get(id);
        return rule == null ? builtIn.get(id) : rule;
    }

    /** Whether people wrote it, or wrote over the one that comes with Vigie. */
    synchronized boolean isWritten(String id) {
        return written.containsKey(id);
    }

    /** What an alert may be about: the metric of its rule as it is now and as it came with Vigie, and what its text tells. */
    public synchronized Set<String> metrics(Alert alert) {
        Set<String> metrics = new TreeSet<>(Set.of(alert.text().code()));
        add(metrics, written.get(alert.rule()));
        add(metrics, builtIn.get(alert.rule()));
        return metrics;
    }

    private static void add(Set<String> metrics, @Nullable Rule rule) {
        if (rule != null) {
            metrics.add(rule.metric());
        }
    }
}
