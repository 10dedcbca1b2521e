package io.vigie.dashboard.screens;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page behind the link of a hook, with one button. Plain, so that it opens at once on any phone; opening it changes
 * nothing, as programs do so to show where a link leads.
 */
@RestController
@Hidden
class AcknowledgePage {

    @GetMapping("/acknowledge")
    ResponseEntity<byte[]> page() throws IOException {
        return file("acknowledge.html", "text", "html");
    }

    @GetMapping("/acknowledge.js")
    ResponseEntity<byte[]> script() throws IOException {
        return file("acknowledge.js", "text", "javascript");
    }

    @GetMapping("/acknowledge.css")
    ResponseEntity<byte[]> style() throws IOException {
        return file("acknowledge.css", "text", "css");
    }

    private static ResponseEntity<byte[]> file(String name, String type, String subtype) throws IOException {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, subtype, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("/pages/" + name).getContentAsByteArray());
    }
}
