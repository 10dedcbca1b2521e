package io.vigie.jobs.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every order of a few things. */
public final class Permutations {

    private Permutations() {}

    public static <T> Stream<List<T>> of(List<T> things) {
        if (things.isEmpty()) {
            return Stream.of(List.of());
        }
        return things.stream().flatMap(first -> {
            List<T> others = new ArrayList<>(things);
            others.remove(first);
            return of(others).map(rest -> {
                List<T> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                return order;
            });
        });
    }
}
