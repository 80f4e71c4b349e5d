package org.guanxi.gateway.bearer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/**
 * The stock firewall, with nearly the same rules. It asks a regular expression about every header, every time one is read; what
 * is plain ASCII needs none, and tokens are long. It takes every header for ISO 8859-1, in which half of all Chinese characters
 * hold a control character; here UTF-8 is text as well.
 */
@Component
class Firewall extends StrictHttpFirewall {

    Firewall() {
        setAllowedHeaderNames(name -> isPlain(name) || ALLOWED_HEADER_NAMES.test(name));
        setAllowedHeaderValues(value -> isPlain(value) || ALLOWED_HEADER_VALUES.test(value) || isUtf8Text(value));
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
