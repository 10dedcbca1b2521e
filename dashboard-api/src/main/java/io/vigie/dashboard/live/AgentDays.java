package io.vigie.dashboard.live;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.AgentDay;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.feed.FeedListener;
import io.vigie.dashboard.feed.FeedRecord;
import io.vigie.dashboard.problems.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The latest day of each agent, as it came from the job. Few are ever asked for and a day's end holds hundreds of spans,
 * so they are kept compressed.
 */
@Component
final class AgentDays implements FeedListener {

    private record Kept(String version, byte[] compressed) {

        static Kept later(Kept one, Kept other) {
            return one.version.compareTo(other.version) < 0 ? other : one;
        }
    }

    private final Map<String, Kept> byAgent = new ConcurrentHashMap<>();

    @Override
    public Topic topic() {
        return Topic.AGENT_DAYS;
    }

    @Override
    public From from() {
        return From.BEGINNING;
    }

    @Override
    public void take(FeedRecord message) {
        String agent = message.key();
        byte[] json = message.value();
        if (agent == null) {
            return;
        }
        if (json == null) {
            byAgent.remove(agent);
            return;
        }
        String version = Json.MAPPER.readValue(json, AgentDay.class).version();
        byAgent.merge(agent, new Kept(version, compressed(json)), Kept::later);
    }

    /** @throws ProblemException 404 when nothing is known of it */
    byte[] of(String agent) {
        Kept kept = byAgent.get(agent);
        if (kept == null) {
            throw new ProblemException(
                    HttpStatus.NOT_FOUND,
                    "Nothing is known of this agent's day: neither a shift nor a punch, a contact or a word of the phone"
                            + " has come in. GET /api/v1/agents/{id} tells what is known.");
        }
        return decompressed(kept.compressed);
    }

    private static byte[] compressed(byte[] json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static byte[] decompressed(byte[] compressed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
