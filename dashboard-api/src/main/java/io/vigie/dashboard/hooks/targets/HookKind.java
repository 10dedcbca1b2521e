package io.vigie.dashboard.hooks.targets;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vigie.dashboard.hooks.paging.Manner;
import io.vigie.dashboard.hooks.paging.Told;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The kinds of hooks. */
public enum HookKind {
    /** Standard Webhooks, signed. */
    @JsonProperty("webhook")
    WEBHOOK(0, null, true, 1, 2, null),

    /** Alertmanager, of which Vigie is a client as Prometheus is. It forgets what it is not told again. */
    @JsonProperty("alertmanager")
    ALERTMANAGER(0, 60_000L, false, 0, 1, null),

    /** Events API v2. */
    @JsonProperty("pagerduty")
    PAGERDUTY(0, null, true, 1, 1, "https://events.pagerduty.com/v2/enqueue"),

    @JsonProperty("slack")
    SLACK(1_000, null, true, 0, 0, null),

    @JsonProperty("mattermost")
    MATTERMOST(200, null, true, 0, 0, null),

    /** A workflow of Teams that takes what a webhook posts. */
    @JsonProperty("teams")
    TEAMS(250, null, true, 0, 0, null),

    @JsonProperty("ntfy")
    NTFY(200, null, true, 0, 1, null),

    /** Takes heartbeats alone, and calls when they stay away. */
    @JsonProperty("healthcheck")
    HEALTHCHECK(0, null, false, 0, 0, null);

    private final long gapMillis;
    private final @Nullable Long refreshMillis;
    private final boolean tellsAcknowledged;
    private final int leastKeys;
    private final int mostKeys;
    private final @Nullable String usualUrl;

    HookKind(
            long gapMillis,
            @Nullable Long refreshMillis,
            boolean tellsAcknowledged,
            int leastKeys,
            int mostKeys,
            @Nullable String usualUrl) {
        this.gapMillis = gapMillis;
        this.refreshMillis = refreshMillis;
        this.tellsAcknowledged = tellsAcknowledged;
        this.leastKeys = leastKeys;
        this.mostKeys = mostKeys;
        this.usualUrl = usualUrl;
    }

    private Template template() {
        return switch (this) {
            case WEBHOOK -> new WebhookTemplate();
            case ALERTMANAGER -> new AlertmanagerTemplate();
            case PAGERDUTY -> new PagerDutyTemplate();
            case SLACK -> new SlackTemplate();
            case MATTERMOST -> new MattermostTemplate();
            case TEAMS -> new TeamsTemplate();
            case NTFY -> new NtfyTemplate();
            case HEALTHCHECK -> new HealthcheckTemplate();
        };
    }

    public Manner manner() {
        return new Manner(gapMillis, refreshMillis, tellsAcknowledged);
    }

    /** How many keys it has at least. */
    public int leastKeys() {
        return leastKeys;
    }

    /** How many keys it has at most. */
    public int mostKeys() {
        return mostKeys;
    }

    /** Whether it can be told that all goes on. */
    public boolean takesHeartbeats() {
        return this == WEBHOOK || this == ALERTMANAGER || this == HEALTHCHECK;
    }

    /** Whether it can be told of pages. */
    public boolean takesPages() {
        return this != HEALTHCHECK;
    }

    /** Where it is reached unless somebody says otherwise; null where somebody has to. */
    public @Nullable String usualUrl() {
        return usualUrl;
    }

    /**
     * What is wrong with an address for this kind, as what it must be; null where nothing is.
     *
     * @param reach with as many keys as the kind has
     */
    public @Nullable String wrong(Reach reach) {
        return switch (this) {
            case WEBHOOK -> reach.keys().stream().allMatch(Signature::isKey) ? null : Signature.WANTED;
            case NTFY -> NtfyTemplate.topic(reach.url()).isEmpty() ? "an address that ends in the topic" : null;
            default -> null;
        };
    }

    /** The request that tells something, as of now. */
    public HttpCall tell(Told told, Reach reach, Sentences words, Links links, Instant now) {
        return template().tell(told, reach, words, links, now);
    }

    /** The request that tells that all goes on. */
    public HttpCall heartbeat(Reach reach, Duration every, Instant now) {
        return template().heartbeat(reach, every, now);
    }
}
