package org.guanxi.shared.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * The stock firewall, with nearly the same rules. It asks a regular expression about every header, every time one is read; what
 * is plain ASCII needs none, and tokens are long. It takes every header for ISO 8859-1, in which half of all Chinese characters
 * hold a control character; here UTF-8 is text as well. It lets addresses pass that are written in one of several ways; here only
 * in the shortest.
 */
class Firewall extends StrictHttpFirewall {

    private static final Pattern NEEDLESS_ESCAPE =
            Pattern.compile("%(?:2[DE]|3\\d|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])", Pattern.CASE_INSENSITIVE);

    Firewall() {
        setAllowedHeaderNames(name -> isPlain(name) || ALLOWED_HEADER_NAMES.test(name));
        setAllowedHeaderValues(value -> isPlain(value) || ALLOWED_HEADER_VALUES.test(value) || isUtf8Text(value));
    }

    /** What needs no escape and has one hides an address from whoever compares its text (RFC 3986, 2.3). */
    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        if (NEEDLESS_ESCAPE.matcher(request.getRequestURI()).find()) {
            throw new RequestRejectedException("An escape in the address that needs none");
        }
        return super.getFirewalledRequest(request);
    }

    private static boolean isUtf8Text(String value) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1));
            return ALLOWED_HEADER_VALUES.test(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException none) {
            return false;
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
