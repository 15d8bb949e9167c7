console.log('alenevagt');
