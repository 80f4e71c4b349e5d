package org.guanxi.identity.profile;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.guanxi.shared.http.IfMatch;
import org.guanxi.shared.http.Tagged;
import org.guanxi.shared.http.patch.MergePatch;
import org.guanxi.shared.security.CurrentUser;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the person who asks wants to see things. */
@RestController
@RequestMapping("/api/me/preferences")
class PreferenceController {

    private final PreferenceService preferences;

    PreferenceController(PreferenceService preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    @Operation(summary = "Read your preferences")
    ResponseEntity<Preferences> get(CurrentUser caller) {
        return tagged(preferences.of(caller));
    }

    @PutMapping
    @Operation(summary = "Change your preferences")
    ResponseEntity<Preferences> change(CurrentUser caller, IfMatch seen, @Valid @RequestBody WritePreferences wanted) {
        return tagged(preferences.change(caller, seen.version(), wanted));
    }

    @PatchMapping(consumes = {MergePatch.TYPE, MediaType.APPLICATION_JSON_VALUE})
    @Operation(summary = "Change some of your preferences")
    ResponseEntity<Preferences> patch(CurrentUser caller, IfMatch seen, MergePatch<WritePreferences> wanted) {
        return change(caller, seen, wanted.onto(preferences.of(caller)));
    }

    private static ResponseEntity<Preferences> tagged(Preferences now) {
        return Tagged.ok(now, now.version());
    }
}
