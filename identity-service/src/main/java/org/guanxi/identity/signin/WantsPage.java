package org.guanxi.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Whoever does not ask for data is a browser, also where it takes anything. */
public final class WantsPage implements RequestMatcher {

    private final RequestMatcher page = named(MediaType.TEXT_HTML);
    private final RequestMatcher data = named(MediaType.APPLICATION_JSON);

    private static RequestMatcher named(MediaType type) {
        MediaTypeRequestMatcher matcher = new MediaTypeRequestMatcher(type);
        matcher.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return matcher;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return page.matches(request) || !data.matches(request);
    }
}
