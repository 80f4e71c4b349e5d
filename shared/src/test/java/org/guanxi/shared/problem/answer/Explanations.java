package org.guanxi.shared.problem.answer;

import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the API for a test without a service. */
public final class Explanations {

    private Explanations() {}

    public static Explanation english() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("problems");
        messages.setDefaultEncoding("UTF-8");
        return new Explanation(messages, new Flaws(messages));
    }
}
