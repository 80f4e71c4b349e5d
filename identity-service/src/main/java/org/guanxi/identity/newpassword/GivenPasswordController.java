package org.guanxi.identity.newpassword;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.guanxi.shared.security.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/users/{id}/password")
class GivenPasswordController {

    private final GivenPasswordService passwords;

    GivenPasswordController(GivenPasswordService passwords) {
        this.passwords = passwords;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give somebody a new password", description = "Whoever is signed in as that person is out.")
    void give(@PathVariable UUID id, @Valid @RequestBody GivePassword wanted, CurrentUser giver) {
        passwords.give(id, wanted, giver);
    }
}
