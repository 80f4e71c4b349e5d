package org.guanxi.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.guanxi.identity.password.Origin;
import org.guanxi.identity.token.MasterKey;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.stereotype.Component;

/** A browser that somebody signed in from before: whoever guesses their password elsewhere cannot keep them out of it. */
@Component
class KnownDevices implements AuthenticationDetailsSource<HttpServletRequest, Origin> {

    private static final String COOKIE = "GUANXI_SIGN_IN_DEVICE";
    private static final String PURPOSE = "known device";
    private static final Duration AGE = Duration.ofDays(180);

    private final SignInCookies cookies;
    private final MasterKey master;

    KnownDevices(SignInCookies cookies, MasterKey master) {
        this.cookies = cookies;
        this.master = master;
    }

    @Override
    public Origin buildDetails(HttpServletRequest request) {
        return new Origin(Network.of(request.getRemoteAddr()), open(cookies.read(request, COOKIE)));
    }

    void remember(String person, HttpServletResponse response) {
        byte[] device = (person + ' ' + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(master.seal(device, PURPOSE));
        cookies.write(response, COOKIE, value, AGE);
    }

    private @Nullable String open(@Nullable String cookie) {
        if (cookie == null) {
            return null;
        }
        try {
            return new String(master.open(Base64.getUrlDecoder().decode(cookie), PURPOSE), StandardCharsets.UTF_8);
        } catch (RuntimeException forged) {
            return null;
        }
    }
}
