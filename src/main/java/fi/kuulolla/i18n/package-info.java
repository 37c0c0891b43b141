/** Texts of the interface and labels of the vocabulary in Finnish, Swedish and English, and in plain language. */
@org.jspecify.annotations.NullMarked
package fi.kuulolla.i18n;
