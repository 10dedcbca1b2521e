package io.vigie.jobs.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Sets of moments, as spans by begin that do not overlap. */
public final class Spans {

    private Spans() {}

    /** Of spans in any order. */
    public static List<Span> union(Stream<Span> spans) {
        List<Span> union = new ArrayList<>();
        spans.sorted(Comparator.comparingLong(Span::from)).forEach(span -> {
            Span last = union.isEmpty() ? span : union.get(union.size() - 1);
            if (union.isEmpty() || last.until() < span.from()) {
                union.add(span);
            } else {
                union.set(union.size() - 1, new Span(last.from(), Math.max(last.until(), span.until())));
            }
        });
        return union;
    }

    /** What of a span lies outside of all of a set; some of it may be of no length. */
    public static List<Span> without(Span span, List<Span> set) {
        List<Span> rest = new ArrayList<>();
        long from = span.from();
        for (Span taken : set) {
            Span common = taken.and(span);
            if (common.millis() > 0) {
                rest.add(new Span(from, common.from()));
                from = common.until();
            }
        }
        rest.add(new Span(from, span.until()));
        return rest;
    }

    /** How much two sets have in common, in ms. */
    static long common(List<Span> one, List<Span> other) {
        return one.stream()
                .mapToLong(span -> other.stream()
                        .mapToLong(part -> part.and(span).millis())
                        .sum())
                .sum();
    }

    static long millis(List<Span> set) {
        return set.stream().mapToLong(Span::millis).sum();
    }
}
