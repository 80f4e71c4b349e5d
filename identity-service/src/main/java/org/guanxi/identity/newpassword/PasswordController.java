package org.guanxi.identity.newpassword;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.guanxi.shared.security.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The password of the person who asks. */
@RestController
@RequestMapping("/api/me/password")
class PasswordController {

    private final PasswordService passwords;

    PasswordController(PasswordService passwords) {
        this.passwords = passwords;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change your password")
    void changePassword(CurrentUser caller, JwtAuthenticationToken token, @Valid @RequestBody ChangePassword wanted) {
        passwords.change(caller, token.getToken().getTokenValue(), wanted);
    }
}
