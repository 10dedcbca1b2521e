package io.vigie.dashboard.hooks.targets;

import io.vigie.contract.json.Json;
import java.net.URI;
import java.util.Map;

/**
 * A POST of JSON to make.
 *
 * @param headers beside the content type
 */
public record HttpCall(URI uri, Map<String, String> headers, byte[] body) {

    static HttpCall json(URI uri, Map<String, String> headers, Object body) {
        return new HttpCall(uri, headers, Json.MAPPER.writeValueAsBytes(body));
    }

    /** It holds addresses and keys: none of it is for a log. */
    @Override
    public String toString() {
        return "HttpCall";
    }
}
