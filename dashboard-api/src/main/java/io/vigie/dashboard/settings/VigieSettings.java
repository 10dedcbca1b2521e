package io.vigie.dashboard.settings;

import io.vigie.contract.history.InfluxAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.validation.annotation.Validated;

/**
 * The settings under {@code vigie}. Wrong ones stop the start, and are all named, as are those that Vigie does not know.
 *
 * @param data the folder with the tokens and keys of this installation
 * @param clock which clock drives the numbers
 * @param timeZone in which the days begin of what the directory gives no time zone
 * @param behindProxy whether a proxy in front ends TLS and says in its headers who is calling
 * @param individualViews whether supervisors, and managers who open a team, are shown single agents; where they are not,
 *     nobody is, and alerts on agents tell the team alone
 * @param kafka the broker
 * @param history where what is older than two days lies
 * @param limits how much one caller may take
 * @param hooks where hooks may lead
 * @param oidc who says who people and machines are
 */
@Validated
@ConfigurationProperties("vigie")
public record VigieSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("live") ClockKind clock,
        @DefaultValue("UTC") ZoneId timeZone,
        @DefaultValue("false") boolean behindProxy,
        @DefaultValue("true") boolean individualViews,
        @Valid @DefaultValue Kafka kafka,
        @DefaultValue History history,
        @Valid @DefaultValue Limits limits,
        @Valid @DefaultValue HookSettings hooks,
        @DefaultValue OidcSettings oidc)
        implements Validator {

    @Override
    public boolean supports(Class<?> type) {
        return type == VigieSettings.class;
    }

    @Override
    public void validate(Object target, Errors errors) {
        oidc.wrong().forEach((setting, reason) -> errors.rejectValue("oidc." + setting, "wrong", reason));
    }

    /** {@code live}: the machine's. {@code events}: the greatest time of the events taken in, for replays. */
    public enum ClockKind {
        LIVE,
        EVENTS
    }

    /**
     * The broker and how topics are made that are not there yet.
     *
     * @param bootstrapServers {@code host:port}, several with commas between
     * @param partitions of the topics that may have more than one
     * @param replicas copies of each partition
     */
    public record Kafka(
            @NotBlank @DefaultValue("127.0.0.1:9092") String bootstrapServers,
            @Min(1) @DefaultValue("2") int partitions,
            @Min(1) @DefaultValue("1") short replicas) {}

    /**
     * What the history job writes to.
     *
     * @param influxUrl of InfluxDB with the name of the database, read by {@link InfluxAddress#of}; null where there is
     *     none, and so nothing is kept for longer than two days
     */
    public record History(@Nullable InfluxAddress influxUrl) {}
}
