package org.guanxi.campaign;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.guanxi.shared.testing.ServiceTest;
import org.springframework.test.context.TestPropertySource;

/** The whole service, with its clocks running fast. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@TestPropertySource(
        properties = {"guanxi.campaigns.every=200ms", "guanxi.sends.every=200ms", "guanxi.sends.ask-every=200ms"})
public @interface FastClocks {}
