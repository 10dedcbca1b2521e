package io.vigie.dashboard.screens;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the page. */
@RestController
@Hidden
class ScreensController {

    private static final byte[] NOT_BUILT =
            "The screens have not been built: run ./vigie build and start again.\n".getBytes(StandardCharsets.UTF_8);

    private final Screens screens;

    ScreensController(Screens screens) {
        this.screens = screens;
    }

    @GetMapping({"/", "/sign-in", "/pair", Screens.PAGES, Screens.WITHIN_PAGES})
    ResponseEntity<byte[]> page() {
        byte[] page = screens.page();
        if (page == null) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .body(NOT_BUILT);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .body(page);
    }
}
