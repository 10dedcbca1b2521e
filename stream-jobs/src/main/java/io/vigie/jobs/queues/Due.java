package io.vigie.jobs.queues;

import java.util.ArrayList;
import java.util.List;

/** The visits for which something falls due at the same moment. */
public record Due(List<String> visits) {

    static Due none() {
        return new Due(new ArrayList<>(1));
    }
}
