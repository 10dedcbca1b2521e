package io.vigie.dashboard.hooks.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.hooks.paging.Outcome;
import io.vigie.dashboard.hooks.targets.HttpCall;
import io.vigie.dashboard.settings.HookSettings;
import io.vigie.dashboard.settings.VigieSettings;
import io.vigie.dashboard.testkit.GivenClock;
import io.vigie.dashboard.testkit.TestingSettings;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Real sockets, and answers of every kind. */
class OutboundTest {

    private static final GivenClock CLOCK = new GivenClock("2026-11-23T09:00:00Z");
    private static final Duration LONG = Duration.ofSeconds(30);

    private static PublicAddresses allowing(String... networks) {
        VigieSettings settings =
                TestingSettings.hooks(new HookSettings(true, List.of(networks), List.of(443), null, LONG));
        return new PublicAddresses(settings);
    }

    private static Outcome send(HttpCall call, PublicAddresses addresses, Duration patience) {
        return send(call, addresses, InetAddress::getAllByName, patience);
    }

    private static Outcome send(
            HttpCall call, PublicAddresses addresses, GuardedResolver.Names names, Duration patience) {
        Outbound outbound = new Outbound(addresses, CLOCK, names, patience);
        try {
            return Objects.requireNonNull(outbound.send(call).block(LONG));
        } finally {
            outbound.destroy();
        }
    }

    private static Outcome answer(Receiver.Answer answer) {
        try (Receiver receiver = Receiver.answering(answer)) {
            return send(receiver.call(), allowing("127.0.0.0/8"), LONG);
        }
    }

    @Test
    void aRequestArrivesWholeWithItsHeaders() {
        try (Receiver receiver = Receiver.well()) {
            Outcome outcome = send(receiver.call(), allowing("127.0.0.0/8"), LONG);

            assertThat(outcome.isDelivered()).isTrue();
            assertThat(receiver.requests()).singleElement().satisfies(request -> {
                assertThat(request.path()).isEqualTo("/hook?x=1");
                assertThat(request.body()).isEqualTo("{\"a\":1}");
                assertThat(request.header("x-test")).isEqualTo("1");
                assertThat(request.header("content-type")).isEqualTo("application/json");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, DELIVERED",
        "204, DELIVERED",
        "400, REFUSED",
        "404, REFUSED",
        "408, FAILED",
        "410, GONE",
        "429, FAILED",
        "500, FAILED",
        "503, FAILED"
    })
    void onlyTwoHundredsAreSuccess(int status, Outcome.Kind kind) {
        Outcome outcome = answer(Receiver.status(status));

        assertThat(outcome.kind()).isEqualTo(kind);
        assertThat(outcome.reason()).isEqualTo("status-" + status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7 | 7", "Mon, 23 Nov 2026 09:00:42 GMT | 42", "Mon, 23 Nov 2026 08:00:00 GMT | ", "soon | "})
    void howLongItAsksToBeLeftAloneIsHeard(String header, Long seconds) {
        assertThat(answer(Receiver.status(429, "Retry-After", header)).retryAfter())
                .isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(ints = {8080, 22})
    void aPublicAddressIsReachedAtThePortsOfWebServersAlone(int port) {
        HttpCall call = new HttpCall(URI.create("http://lead.example:" + port + "/x"), Map.of(), new byte[0]);
        InetAddress[] shown = {address(198, 51, 200, 7)};

        Outcome outcome = send(call, allowing("10.0.0.0/8"), name -> shown, LONG);
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.REFUSED);
        assertThat(outcome.reason()).isEqualTo("port");
    }

    @Test
    void whatIsNamedOfOnesOwnNetworkIsReachedAtAnyPort() {
        PublicAddresses addresses = allowing("10.0.0.0/8");

        assertThat(addresses.allows(address(10, 1, 2, 3), 9093)).isTrue();
        assertThat(addresses.allows(address(198, 51, 200, 7), 443)).isTrue();
        assertThat(addresses.allows(address(198, 51, 200, 7), 80))
                .as("plain HTTP")
                .isTrue();
        assertThat(addresses.allows(address(198, 51, 200, 7), 9093)).isFalse();
    }

    private static InetAddress address(int... parts) {
        byte[] bytes = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = (byte) parts[i];
        }
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (Receiver other = Receiver.well()) {
            Outcome outcome = answer(Receiver.status(302, "Location", other.url("/")));

            assertThat(outcome.kind()).isEqualTo(Outcome.Kind.REFUSED);
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void whoSaysNothingIsNotWaitedForForEver() {
        try (Receiver receiver = Receiver.answering(Receiver.nothing())) {
            Outcome outcome = send(receiver.call(), allowing("127.0.0.0/8"), Duration.ofMillis(500));

            assertThat(outcome.kind()).isEqualTo(Outcome.Kind.UNKNOWN);
            assertThat(outcome.reason()).isEqualTo("no-answer");
        }
    }

    @Test
    void ofAConnectionThatIsClosedNobodyKnowsWhetherItArrived() {
        Outcome outcome = answer(Receiver.closing());

        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.UNKNOWN);
        assertThat(outcome.reason()).isEqualTo("connection-closed");
    }

    @Test
    void whereNobodyListensItDidNotArrive() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        HttpCall call = new HttpCall(URI.create("http://127.0.0.1:" + port), Map.of(), new byte[0]);

        Outcome outcome = send(call, allowing("127.0.0.0/8"), LONG);
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.FAILED);
        assertThat(outcome.reason()).isEqualTo("not-connected");
    }

    @Test
    void anAnswerWithoutEndIsNotRead() {
        byte[] much = "x".repeat(10_000).getBytes(StandardCharsets.UTF_8);

        Outcome outcome = answer((request, response) -> response.status(200)
                .sendByteArray(Flux.interval(Duration.ofMillis(1)).map(number -> much)));
        assertThat(outcome.isDelivered()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433"})
    void anInnerAddressIsRefusedByNumberAndByName(String host) {
        try (Receiver receiver = Receiver.well()) {
            String port = receiver.url("").replaceAll(".*:", "");
            HttpCall call = new HttpCall(URI.create("http://" + host + ":" + port), Map.of(), new byte[0]);

            Outcome outcome = send(call, allowing("10.1.2.0/24"), LONG);
            assertThat(outcome.isDelivered()).isFalse();
            assertThat(outcome.reason()).isIn("inner-address", "unknown-host");
            assertThat(receiver.requests()).isEmpty();
        }
    }

    @Test
    void aNameThatMeansAnInnerAddressAmongOthersLeadsToTheOthersAlone() {
        InetAddress[] both = {address("192.168.1.1"), address("127.0.0.1")};
        try (Receiver receiver = Receiver.well()) {
            String port = receiver.url("").replaceAll(".*:", "");
            HttpCall call = new HttpCall(URI.create("http://two.example:" + port), Map.of(), new byte[0]);

            assertThat(send(call, allowing("127.0.0.1/32"), name -> both, LONG).isDelivered())
                    .isTrue();
            assertThat(send(call, allowing(), name -> both, LONG).reason()).isEqualTo("inner-address");
            assertThat(receiver.requests()).hasSize(1);
        }
    }

    @Test
    void aNameServerThatIsAwayHoldsUpNobodyElse() {
        try (Receiver receiver = Receiver.well()) {
            Outbound outbound = new Outbound(
                    allowing("127.0.0.0/8"),
                    CLOCK,
                    name -> new InetAddress[] {
                        Objects.requireNonNull(Mono.<InetAddress>never().block(Duration.ofSeconds(5)))
                    },
                    Duration.ofSeconds(2));
            HttpCall slow = new HttpCall(URI.create("http://slow.example"), Map.of(), new byte[0]);
            Mono<Outcome> waiting = outbound.send(slow).cache();
            waiting.subscribe();

            assertThat(Objects.requireNonNull(outbound.send(receiver.call()).block(LONG))
                            .isDelivered())
                    .isTrue();
            assertThat(Objects.requireNonNull(waiting.block(LONG)).isDelivered())
                    .isFalse();
            outbound.destroy();
        }
    }

    private static InetAddress address(String number) {
        try {
            return InetAddress.getByName(number);
        } catch (java.net.UnknownHostException e) {
            throw new IllegalArgumentException(number, e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true",
        "1.1.1.1, true",
        "2606:4700::1111, true",
        "0.0.0.0, false",
        "10.0.0.1, false",
        "100.64.0.1, false",
        "100.127.255.255, false",
        "100.128.0.0, true",
        "127.255.255.255, false",
        "169.254.169.254, false",
        "172.15.255.255, true",
        "172.16.0.0, false",
        "172.31.255.255, false",
        "172.32.0.0, true",
        "192.168.0.1, false",
        "198.18.0.1, false",
        "224.0.0.1, false",
        "255.255.255.255, false",
        "::, false",
        "::1, false",
        "::ffff:10.0.0.1, false",
        "64:ff9b::10.0.0.1, false",
        "64:ff9b::8.8.8.8, true",
        "2002:0a00:0001::, false",
        "fc00::1, false",
        "fdff::1, false",
        "fe80::1, false",
        "ff02::1, false"
    })
    void publicAddressesAreThoseThatAreNotOfOnesOwnNetwork(String number, boolean open) {
        assertThat(allowing().allows(address(number))).isEqualTo(open);
    }

    @Test
    void whatIsAllowedIsAllowedAndItsNeighboursAreNot() {
        PublicAddresses addresses = allowing("10.1.2.0/23", "fd00:1::/32");

        assertThat(addresses.allows(address("10.1.3.255"))).isTrue();
        assertThat(addresses.allows(address("10.1.4.0"))).isFalse();
        assertThat(addresses.allows(address("::ffff:10.1.2.1"))).isTrue();
        assertThat(addresses.allows(address("fd00:1::5"))).isTrue();
        assertThat(addresses.allows(address("fd00:2::5"))).isFalse();
    }
}
