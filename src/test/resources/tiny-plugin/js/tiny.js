var plain = AJS.I18n.getText("tiny.plain");
var greeting = AJS.I18n.getText("tiny.greeting", "you");
