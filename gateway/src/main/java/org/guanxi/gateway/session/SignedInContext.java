package org.guanxi.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** The security context is derived from {@link SignedIn}, which is stored at the end of a sign-in. */
public class SignedInContext implements SecurityContextRepository {

    /** Whom an open page takes its reader for: who signs in later in the same browser does nothing through that page. */
    static final String PERSON = "X-Guanxi-Person";

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Loaded(request);
    }

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SignedIn.ATTRIBUTE) != null;
    }

    private static final class Loaded implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private boolean empty;

        Loaded(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            HttpSession session = request.getSession(false);
            Object person = session == null ? null : session.getAttribute(SignedIn.ATTRIBUTE);
            if (person instanceof SignedIn signedIn && isAnother(signedIn)) {
                person = null;
            }
            empty = person == null;
            return person == null
                    ? SecurityContextHolder.createEmptyContext()
                    : new SecurityContextImpl(
                            UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        }

        private boolean isAnother(SignedIn person) {
            String expected = request.getHeader(PERSON);
            return expected != null && !expected.equals(person.id());
        }

        @Override
        public boolean isGenerated() {
            return empty;
        }
    }
}
