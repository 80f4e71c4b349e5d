package org.guanxi.identity.notification.choice;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.guanxi.identity.notification.NotificationKind;
import org.guanxi.identity.profile.NoProfile;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.security.CurrentUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Of which kinds the person who asks wants to be told, and where. */
@RestController
@RequestMapping("/api/notifications/choices")
class ChoiceController {

    private final Choices choices;

    ChoiceController(Choices choices) {
        this.choices = choices;
    }

    @GetMapping
    @Operation(summary = "List which kinds of notifications you get, and where")
    Page<Choice> list(CurrentUser caller) {
        return new Page<>(choices.of(person(caller)), null);
    }

    @PutMapping("/{kind}")
    @Operation(summary = "Choose whether you get notifications of a kind, and where")
    Choice choose(
            CurrentUser caller, @PathVariable NotificationKind kind, @Valid @RequestBody ChooseNotifications wanted) {
        return choices.choose(person(caller), kind, wanted);
    }

    private static UUID person(CurrentUser caller) {
        return caller.personId().orElseThrow(NoProfile::new);
    }
}
