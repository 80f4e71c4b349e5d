package org.guanxi.shared.problem.answer;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanxi.shared.problem.InvalidBody;
import org.guanxi.shared.problem.Problem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Says why something failed there where nobody waits for an answer: with the code and the words of the API. */
public class Explanation {

    private static final String UNFORESEEN = "internal-error";

    private final MessageSource messages;
    private final Flaws flaws;

    Explanation(MessageSource messages, Flaws flaws) {
        this.messages = messages;
        this.flaws = flaws;
    }

    public record Words(String code, String reason) {

        public boolean isUnforeseen() {
            return code.equals(UNFORESEEN);
        }
    }

    public Words of(RuntimeException failure, Locale language) {
        return switch (failure) {
            case InvalidBody invalid -> new Words(invalid.code(), flaws(invalid, language));
            case Problem problem -> words(problem.code(), language, problem.arguments());
            case OptimisticLockingFailureException stale -> words("stale-version", language, "");
            case DataIntegrityViolationException refused ->
                words(Refusal.of(refused).code(), language);
            default -> words(UNFORESEEN, language);
        };
    }

    private String flaws(InvalidBody invalid, Locale language) {
        Locale before = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(language);
        try {
            return flaws.of(invalid).stream()
                    .map(flaw -> Stream.of(flaw.pointer().replaceFirst("^/", ""), flaw.message())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(": ")))
                    .collect(Collectors.joining("; "));
        } finally {
            LocaleContextHolder.setLocale(before);
        }
    }

    private Words words(String code, Locale language, Object... arguments) {
        String title = messages.getMessage("problem." + code, arguments, code, language);
        String reason = messages.getMessage("problem." + code + ".detail", arguments, title, language);
        return new Words(code, reason == null ? code : reason);
    }
}
