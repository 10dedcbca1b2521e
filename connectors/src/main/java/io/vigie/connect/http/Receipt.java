package io.vigie.connect.http;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of the events that were sent.
 *
 * @param accepted how many were taken in
 * @param rejected those that were not, each with its place in what was sent
 */
public record Receipt(int accepted, List<Rejected> rejected) {

    /** Nothing sent. */
    public static final Receipt NONE = new Receipt(0, List.of());

    /** This receipt and that of {@code sent} events which followed {@code before} others. */
    public Receipt plus(Receipt sent, int before) {
        return new Receipt(
                accepted + sent.accepted,
                Stream.concat(
                                rejected.stream(),
                                sent.rejected.stream().map(r -> new Rejected(before + r.index(), r.id(), r.problem())))
                        .toList());
    }
}
