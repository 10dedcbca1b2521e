package io.vigie.dashboard.hooks.paging;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vigie.contract.json.Seconds;
import java.util.List;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Those who are called together.
 *
 * @param hooks their hooks, by id
 * @param escalateAfterMillis so long after they were called the next level is, while nobody acknowledges
 */
public record Level(
        List<String> hooks,

        @JsonProperty("escalateAfterSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        long escalateAfterMillis) {}
