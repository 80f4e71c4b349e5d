package org.guanxi.identity.profile;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.guanxi.shared.http.IfMatch;
import org.guanxi.shared.http.Tagged;
import org.guanxi.shared.security.CurrentUser;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The person who asks. An application has no profile. */
@RestController
@RequestMapping("/api/me")
class MeController {

    private final ProfileService profiles;

    MeController(ProfileService profiles) {
        this.profiles = profiles;
    }

    @GetMapping
    @Operation(summary = "Read your profile")
    ResponseEntity<Profile> get(CurrentUser caller) {
        Profile profile = profiles.of(caller);
        return Tagged.ok(profile, profile.version());
    }

    @PutMapping
    @Operation(summary = "Change your profile")
    ResponseEntity<Profile> change(CurrentUser caller, IfMatch seen, @Valid @RequestBody ChangeProfile wanted) {
        Profile profile = profiles.change(caller, seen.version(), wanted);
        return Tagged.ok(profile, profile.version());
    }
}
