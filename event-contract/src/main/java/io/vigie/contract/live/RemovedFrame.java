package io.vigie.contract.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ids of what is gone. Of a kind of which nothing is gone there is no list: null, and not written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RemovedFrame(
        @Nullable List<String> queues,
        @Nullable List<String> desks,
        @Nullable List<String> agents,
        @Nullable List<String> teams) {}
