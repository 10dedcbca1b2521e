package io.vigie.dashboard.hooks.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.vigie.dashboard.hooks.paging.Action;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Vigie signs, checked by the library of those who made the standard. */
class SignatureTest {

    private static final String OLD = key(24);
    private static final String NEW = key(64);

    private static String key(int bytes) {
        return "whsec_" + Base64.getEncoder().encodeToString("k".repeat(bytes).getBytes(StandardCharsets.UTF_8));
    }

    private static HttpCall signed(Instant now, String... keys) {
        return HookKind.WEBHOOK.tell(
                TestingTold.of(Action.TRIGGER, TestingTold.queue("a", "é漢")),
                new Reach(URI.create("https://hooks.example/"), List.of(keys)),
                Sentences.in(Language.FR),
                Links.NONE,
                now);
    }

    private static void verify(HttpCall call, String key, String body) throws WebhookVerificationException {
        Map<String, List<String>> headers = call.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
        new Webhook(key).verify(body, headers);
    }

    private static String body(HttpCall call) {
        return new String(call.body(), StandardCharsets.UTF_8);
    }

    @Test
    void theSignatureIsTheOneOfTheStandard() throws Exception {
        HttpCall call = signed(Instant.now(), OLD);

        verify(call, OLD, body(call));
        assertThat(call.headers()).containsEntry("webhook-id", "msg_1");
    }

    @Test
    void whileOneKeyTakesThePlaceOfAnotherBothOpenIt() throws Exception {
        HttpCall call = signed(Instant.now(), NEW, OLD);

        verify(call, OLD, body(call));
        verify(call, NEW, body(call));
    }

    @Test
    void anotherBodyAnotherKeyAndAnOldTimeAreNoticed() {
        HttpCall call = signed(Instant.now(), OLD);
        HttpCall old = signed(Instant.now().minusSeconds(600), OLD);

        assertThatThrownBy(() -> verify(call, OLD, body(call) + " ")).isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> verify(call, NEW, body(call))).isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> verify(old, OLD, body(old))).isInstanceOf(WebhookVerificationException.class);
    }

    @ParameterizedTest
    @CsvSource({"23, false", "24, true", "64, true", "65, false"})
    void aKeyHasTheLengthOfTheStandard(int bytes, boolean good) {
        assertThat(Signature.isKey(key(bytes))).isEqualTo(good);
        assertThat(Signature.isKey(key(bytes).substring(1))).isFalse();
    }
}
