package io.vigie.dashboard.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where hooks may lead, which is for who runs Vigie to say and not for who makes hooks.
 *
 * @param plainHttp whether they may go without TLS
 * @param allowedInnerAddresses networks within one's own that they may lead to, such as {@code 10.1.2.0/24}; all others
 *     that are not public are refused
 * @param publicPorts at which public addresses are reached; with plainHttp at 80 as well
 * @param publicUrl the address of Vigie that those who are called reach, for the link in a hook; null leaves it out
 * @param standstillAfter so long the job or the broker has to stand still before somebody is called (default 30 s)
 */
public record HookSettings(
        @DefaultValue("false") boolean plainHttp,

        @DefaultValue
        List<
                        @Pattern(
                                regexp = "[0-9a-fA-F.:]+/\\d{1,3}",
                                message = "must be a list of networks such as 10.1.2.0/24")
                        String>
                allowedInnerAddresses,

        @DefaultValue("443")
        List<@Min(value = 1, message = PORTS) @Max(value = 65_535, message = PORTS) Integer> publicPorts,

        @Pattern(regexp = "https?://[^\\s#?]+", message = "must be a URL that begins with https:// or http://")
        @Nullable
        String publicUrl,

        @DurationMin(millis = 100, message = TIMES) @DurationMax(hours = 1, message = TIMES) @DefaultValue("30s")
        Duration standstillAfter) {

    private static final String PORTS = "must be a list of ports from 1 to 65535, such as 443,8443";
    private static final String TIMES = "must be from 100ms to 1h";
}
