package org.guanxi.gateway.session;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the web app asks first. Also sets the cookie XSRF-TOKEN that its writes need. */
@RestController
class SessionController {

    @GetMapping("/session")
    @Operation(operationId = "getSession", summary = "Read who is signed in")
    ResponseEntity<SessionView> session(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        SessionView view = authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? SessionView.of(person)
                : SessionView.nobody();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
    }
}
