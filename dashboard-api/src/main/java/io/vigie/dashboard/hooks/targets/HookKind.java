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
    WEBHOOK(new WebhookTemplate(), new Manner(0, null, true), 1, 2, true, null),

    /** Alertmanager, of which Vigie is a client as Prometheus is. It forgets what it is not told again. */
    @JsonProperty("alertmanager")
    ALERTMANAGER(new AlertmanagerTemplate(), new Manner(0, 60_000L, false), 0, 1, true, null),

    /** Events API v2. */
    @JsonProperty("pagerduty")
    PAGERDUTY(
            new PagerDutyTemplate(),
            new Manner(0, null, true),
            1,
            1,
            false,
            "https://events.pagerduty.com/v2/enqueue"),

    @JsonProperty("slack")
    SLACK(new SlackTemplate(), new Manner(1_000, null, true), 0, 0, false, null),

    @JsonProperty("mattermost")
    MATTERMOST(new MattermostTemplate(), new Manner(200, null, true), 0, 0, false, null),

    /** A workflow of Teams that takes what a webhook posts. */
    @JsonProperty("teams")
    TEAMS(new TeamsTemplate(), new Manner(250, null, true), 0, 0, false, null),

    @JsonProperty("ntfy")
    NTFY(new NtfyTemplate(), new Manner(200, null, true), 0, 1, false, null),

    /** Takes heartbeats alone, and calls when they stay away. */
    @JsonProperty("healthcheck")
    HEALTHCHECK(new HealthcheckTemplate(), new Manner(0, null, false), 0, 0, true, null);

    private final Template template;
    private final Manner manner;
    private final int leastKeys;
    private final int mostKeys;
    private final boolean takesHeartbeats;
    private final @Nullable String usualUrl;

    HookKind(
            Template template,
            Manner manner,
            int leastKeys,
            int mostKeys,
            boolean takesHeartbeats,
            @Nullable String usualUrl) {
        this.template = template;
        this.manner = manner;
        this.leastKeys = leastKeys;
        this.mostKeys = mostKeys;
        this.takesHeartbeats = takesHeartbeats;
        this.usualUrl = usualUrl;
    }

    public Manner manner() {
        return manner;
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
        return takesHeartbeats;
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
        return template.tell(told, reach, words, links, now);
    }

    /** The request that tells that all goes on. */
    public HttpCall heartbeat(Reach reach, Duration every, Instant now) {
        return template.heartbeat(reach, every, now);
    }
}
